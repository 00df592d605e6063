<?php
// Appended to LocalSettings.php of the test wiki: short paths as on Wikipedia, no jobs, no mail, pictures by GD.
$wgArticlePath = '/wiki/$1';
$wgEnableUploads = true;
$wgUseImageMagick = false;
$wgJobRunRate = 0;
$wgPingback = false;
$wgEnableEmail = false;
$wgMainCacheType = CACHE_NONE;
$wgPageImagesAPIDefaultLicense = 'free';
$wgRightsUrl = 'https://creativecommons.org/licenses/by-sa/4.0/';
$wgRightsText = 'CC BY-SA 4.0';
wfLoadExtension( 'PageFacts' );
