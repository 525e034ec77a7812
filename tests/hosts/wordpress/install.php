<?php
// Run in the site's folder, beside which a database comes to listen: a site with a user of each role, whose passwords it prints.
$_SERVER['HTTP_HOST']    = 'localhost';
$_SERVER['REQUEST_URI']  = '/';
define( 'WP_INSTALLING', true );

mysqli_report( MYSQLI_REPORT_OFF );
for ( $patience = 100; ; $patience-- ) {
	$database = @new mysqli( 'localhost', 'root', '', '', 0, dirname( getcwd() ) . '/database.sock' );
	if ( ! $database->connect_errno ) {
		break;
	}
	$patience > 0 || exit( $database->connect_error );
	usleep( 100000 );
}
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

/** No mail to anybody. */
function wp_new_blog_notification() {}

wp_install( 'Une école', 'administrator', 'administrator@school.example', true, '', 'administrator' );
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
WP_Filesystem();
// As when a webmaster sends the archive in the pages of administration.
foreach ( array( unzip_file( dirname( getcwd() ) . '/metier-widgets.zip', WP_PLUGIN_DIR ), activate_plugin( 'metier-widgets/metier-widgets.php' ) ) as $done ) {
	! is_wp_error( $done ) || exit( $done->get_error_message() );
}

$passwords = array();
foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@school.example", 'role' => $role ) );
	// Nobody is shown around.
	update_user_meta( $id, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
	list( $passwords[ $role ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) );
}
echo wp_json_encode( $passwords );
