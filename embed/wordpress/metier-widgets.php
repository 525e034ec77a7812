<?php
/**
 * Plugin Name:       Métiers : fiches, test et comparaison
 * Description:       La fiche d’un métier, un test d’orientation ou une comparaison dans vos pages : un bloc, ou le code court [metier]. Rien n’est envoyé, aucun suivi.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            metier-widgets
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 *
 * The build puts beside this file: settings.json (what each widget can be set to), static/ (professions
 * as plain HTML, and for search engines) and files/ (what pages load).
 */

namespace MetierWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'metier-widgets';
const BLOCK  = 'metier-widgets/metier';

/** Of the page of a widget, wherever it lies: only its settings are read. */
const PAGE = '#^https?://[^\s"<>\#?]+\?(?:[^\s"<>\#]*&)?widget=metier-(card|quiz|compare)(?=[&\#]|$)#i';

/** What is ours in a content, whichever way it was put there. */
const OURS = '/<metier-(?:card|quiz|compare)\b|\bdata-metier\b|\bwidget=metier-/i';

add_action( 'init', __NAMESPACE__ . '\\register' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\\enqueue_early' );
add_filter( 'the_content', __NAMESPACE__ . '\\enqueue_where_used', 99 );
add_filter( 'render_block', __NAMESPACE__ . '\\enqueue_where_used' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 2 );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_elements', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\\name_addresses' );
add_filter( 'pre_kses', __NAMESPACE__ . '\\keep_frames', 10, 2 );

/** Of the package: its version, its widgets with their settings, the titles of its professions. */
function package(): array {
	static $package = null;
	$package = $package ?? json_decode( (string) file_get_contents( __DIR__ . '/settings.json' ), true );
	return $package;
}

function files( string $path = '' ): string {
	return plugins_url( "files/$path", __FILE__ );
}

function register(): void {
	$version = package()['version'];
	wp_register_script( HANDLE, files( 'metier-widgets.js' ), array(), $version, false );
	// What stands there before the script should not move what is below.
	wp_register_style( HANDLE, false, array(), $version );
	wp_add_inline_style( HANDLE, ':is(metier-card, metier-quiz, metier-compare):not(:defined) { display: block; min-height: 28rem }' );
	wp_register_script(
		HANDLE . '-block',
		plugins_url( 'block.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ),
		$version,
		true
	);
	wp_add_inline_script( HANDLE . '-block', 'var metierWidgetsBlock = ' . wp_json_encode( package(), JSON_HEX_TAG ) . ';', 'before' );
	register_block_type(
		BLOCK,
		array(
			'api_version'           => 3,
			'title'                 => 'Métier',
			'description'           => 'Une fiche métier, un test d’orientation ou une comparaison.',
			'category'              => 'widgets',
			'icon'                  => 'welcome-learn-more',
			'keywords'              => array( 'orientation', 'métiers', 'test' ),
			'attributes'            => block_attributes(),
			'supports'              => array(
				'html'  => false,
				'align' => array( 'wide', 'full' ),
			),
			'editor_script_handles' => array( HANDLE . '-block' ),
			'render_callback'       => __NAMESPACE__ . '\\block',
		)
	);
	add_shortcode( 'metier', __NAMESPACE__ . '\\shortcode' );
	wp_embed_register_handler( HANDLE, PAGE, __NAMESPACE__ . '\\embedded' );
}

function block_attributes(): array {
	$attributes = array(
		'widget' => array(
			'type'    => 'string',
			'default' => 'card',
		),
	);
	foreach ( package()['widgets'] as $widget ) {
		foreach ( $widget['settings'] as $name => $kind ) {
			$attributes[ $name ] = array( 'type' => 'flag' === $kind ? 'boolean' : 'string' );
		}
	}
	return $attributes;
}

function block( array $attributes ): string {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), widget( (string) $attributes['widget'], $attributes ) );
}

/**
 * [metier quiz metier="perfusionniste"]; without a name it is the card.
 *
 * @param array|string $attributes An empty text where there are none.
 */
function shortcode( $attributes ): string {
	$widget = 'card';
	$given  = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( is_string( $name ) ) {
			$given[ $name ] = wp_specialchars_decode( (string) $value, ENT_QUOTES );
		} elseif ( isset( package()['widgets'][ $value ] ) ) {
			$widget = $value;
		} else {
			$given[ $value ] = true;
		}
	}
	if ( isset( $given['query'] ) ) {
		wp_parse_str( rawurldecode( $given['query'] ), $given );
	}
	return widget( $widget, $given );
}

/** Of an address on a line of its own. Of a content, paragraphs are made after that: of what a code stands for, they are not. */
function embedded( array $found, array $room, string $address ): string {
	$query = (string) wp_parse_url( $address, PHP_URL_QUERY );
	if ( array_filter( array( 'the_content', 'widget_text_content', 'widget_block_content' ), 'doing_filter' ) ) {
		return sprintf( '[metier %s query="%s"]', strtolower( $found[1] ), rawurlencode( $query ) );
	}
	wp_parse_str( $query, $given );
	return widget( strtolower( $found[1] ), $given );
}

/** Of what anybody may have written: the settings that the widget has, each with a value that it can have. */
function settings( string $widget, array $given ): array {
	$settings = array();
	foreach ( package()['widgets'][ $widget ]['settings'] as $name => $kind ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? usable( $kind, $given[ $name ] ) : null;
		if ( null !== $value ) {
			$settings[ $name ] = $value;
		}
	}
	return $settings;
}

/**
 * @param string|string[] $kind  Which values there are; `text`, `address` or `flag`; or a pattern.
 * @param string|int|bool $given
 */
function usable( $kind, $given ): ?string {
	// Editors turn quotes into typographic ones, which are then part of the value.
	$text = (string) preg_replace( '/^[\s"\'“”„«»″]+|[\s"\'“”„«»″]+$/u', '', is_bool( $given ) ? '' : (string) $given );
	if ( 'flag' === $kind ) {
		return false === $given || in_array( strtolower( $text ), array( 'false', 'non', '0' ), true ) ? null : '';
	}
	if ( 'address' === $kind ) {
		$text = address( $text );
	} elseif ( is_array( $kind ) ) {
		$text = in_array( $text, $kind, true ) ? $text : '';
	} elseif ( 'text' === $kind ) {
		$text = preg_match( '/[<>"\'&]/', $text ) ? '' : sanitize_text_field( $text );
	} else {
		$text = preg_match( "/$kind/i", $text ) ? $text : '';
	}
	return '' === $text ? null : $text;
}

/** Of a page or a file; an empty text for a script and the like. */
function address( string $text ): string {
	if ( ! preg_match( '#^(?:https?:|[/?\#])#i', $text ) ) {
		return '';
	}
	// Braces are no part of addresses, but {id} is one of templates.
	return str_replace( 'METIER-ID', '{id}', esc_url_raw( str_replace( '{id}', 'METIER-ID', $text ), array( 'http', 'https' ) ) );
}

function widget( string $widget, array $given ): string {
	if ( ! isset( package()['widgets'][ $widget ] ) ) {
		return '';
	}
	enqueue();
	$settings   = settings( $widget, $given );
	$attributes = $settings;
	if ( isset( $settings['accent'] ) ) {
		unset( $attributes['accent'] );
		$attributes['style'] = "--metier-accent: {$settings['accent']}";
	}
	// On the element, because optimisers move scripts. Never what somebody wrote: scripts come from there.
	$attributes['data-base'] = files();
	$html                    = '';
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '<metier-%1$s%2$s><div slot="fallback">%3$s</div></metier-%1$s>', $widget, $html, fallback( $widget, $settings ) );
}

/** For pages without script, search engines, feeds and the preview of the editor. */
function fallback( string $widget, array $settings ): string {
	$professions = isset( $settings['catalogue-src'] ) ? array() : package()['professions'];
	$variant     = 'full' === ( $settings['variant'] ?? '' ) ? 'full' : 'summary';
	$said        = $settings['metier'] ?? ( 'compare' === $widget ? $settings['metiers'] ?? '' : '' );
	$html        = '';
	foreach ( preg_split( '/[\s,]+/', $said ) as $id ) {
		if ( isset( $professions[ $id ] ) ) {
			$html .= file_get_contents( __DIR__ . "/static/$variant/$id.html" );
		}
	}
	$lower = (int) ( $settings['heading-level'] ?? 2 ) - 2;
	$html  = preg_replace_callback( '#(?<=<h|</h)[1-6](?=>)#', fn( $level ) => max( 1, min( 6, $level[0] + $lower ) ), $html );
	$title = $professions[ $settings['metier'] ?? '' ] ?? null;
	if ( $title && 'full' === $variant && is_singular() ) {
		describe( $settings['metier'] );
	}
	$kind  = package()['widgets'][ $widget ][ isset( $settings['metier'] ) ? 'one' : 'all' ];
	$page  = files( 'site/embed.html?' . http_build_query( array( 'widget' => "metier-$widget" ) + $settings ) );
	return $html . sprintf( '<p><a href="%s">%s</a></p>', esc_url( $page ), esc_html( $title ? "$title – $kind" : $kind ) );
}

/** For search engines, at the end of the page, once: what the text of a profession says, as data of schema.org. */
function describe( string $id ): void {
	static $described = array();
	if ( isset( $described[ $id ] ) ) {
		return;
	}
	$described[ $id ] = true;
	add_action( 'wp_footer', fn() => print file_get_contents( __DIR__ . "/static/json-ld/$id.html" ) );
}

function enqueue(): void {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/** In the head, where it is known by then that the page needs it. */
function enqueue_early(): void {
	$content = is_singular() ? (string) ( get_post()->post_content ?? '' ) : '';
	if ( has_block( BLOCK, $content ) || has_shortcode( $content, 'metier' ) || preg_match( OURS, $content ) ) {
		enqueue();
	}
}

/**
 * What was pasted has lost its script where the author may not write one.
 *
 * @param string|null $html
 * @return string|null
 */
function enqueue_where_used( $html ) {
	if ( preg_match( OURS, (string) $html ) ) {
		enqueue();
	}
	return $html;
}

function as_module( string $tag, string $handle ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$bare = preg_replace( '/ type=(["\'])[^"\']*\1/', '', $tag );
	return str_replace( '<script ', sprintf( '<script type="module" data-base="%s" ', esc_attr( files() ) ), $bare );
}

/**
 * Authors and contributors may write our elements too, with the settings that they have. `data-base` is none.
 *
 * @param array        $tags
 * @param string|array $context
 */
function allow_elements( $tags, $context ): array {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( package()['widgets'] as $name => $widget ) {
		$attributes               = array_merge( array_keys( $widget['settings'] ), array( 'id', 'class' ) );
		$tags[ "metier-$name" ] = array_fill_keys( array_diff( $attributes, array( 'accent' ) ), true );
	}
	foreach ( array( 'div', 'p' ) as $tag ) {
		$tags[ $tag ]['slot'] = true;
	}
	return $tags;
}

function name_addresses( array $attributes ): array {
	$kinds = array_merge( ...array_column( package()['widgets'], 'settings' ) );
	return array_merge( $attributes, array_keys( $kinds, 'address', true ) );
}

/**
 * Who may not write a frame may write ours: as the link that says the same, of which the script makes the widget.
 *
 * @param string       $html
 * @param string|array $allowed
 */
function keep_frames( $html, $allowed ): string {
	if ( 'post' !== $allowed || isset( wp_kses_allowed_html( 'post' )['iframe'] ) ) {
		return (string) $html;
	}
	return (string) preg_replace_callback(
		'#<iframe\b[^>]*\bsrc="([^"]*\bwidget=(metier-(card|quiz|compare))\b[^"]*)"[^>]*>\s*</iframe>#i',
		fn( $found ) => sprintf(
			'<p class="%s"><a href="%s">%s</a></p>',
			strtolower( $found[2] ),
			esc_url( wp_specialchars_decode( $found[1] ) ),
			preg_match( '#\btitle="([^"]+)"#i', $found[0], $title ) ? esc_html( $title[1] ) : package()['widgets'][ strtolower( $found[3] ) ]['all']
		),
		(string) $html
	);
}
