<?php
$magicWords = [ 'en' => [
	'disambiguation' => [ 0, '__DISAMBIG__' ],
	'pagefact' => [ 0, 'pagefact' ],
] ];
