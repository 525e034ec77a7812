/** The window that an element is shown in: of a frame or of a picture in picture, where it was moved there. */
export const windowOf = (element: Node): Window & typeof globalThis => element.ownerDocument?.defaultView ?? window;
