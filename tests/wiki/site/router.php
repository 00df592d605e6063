<?php
// For PHP's own server: the paths of Wikipedia (/w/api.php, /wiki/Title, pictures) onto an unpacked MediaWiki.
$root = getenv( 'MEDIAWIKI' );
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?? '/' );
if ( preg_match( '#^/w/(images/[^?]+\.(png|jpe?g))$#', $path, $match ) && strpos( $path, '..' ) === false ) {
	header( 'Content-Type: image/' . ( $match[2] === 'png' ? 'png' : 'jpeg' ) );
	readfile( "$root/$match[1]" );
	return true;
}
if ( $path !== '/w/api.php' ) {
	http_response_code( 404 );
	return true;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
$_SERVER['SCRIPT_FILENAME'] = "$root/api.php";
chdir( $root );
require "$root/api.php";
return true;
