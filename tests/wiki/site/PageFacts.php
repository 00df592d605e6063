<?php
// Stands in for four extensions of Wikipedia that Debian's MediaWiki lacks (Disambiguator, WikibaseClient, GeoData and
// the short descriptions): a page says {{#pagefact:name|value}}, and the API answers in their shapes.
use MediaWiki\MediaWikiServices;

class PageFacts {
	public static function onGetDoubleUnderscoreIDs( &$ids ) {
		$ids[] = 'disambiguation';
	}

	public static function onParserFirstCallInit( Parser $parser ) {
		$parser->setFunctionHook( 'pagefact', static function ( Parser $parser, $name = '', $value = '' ) {
			$parser->getOutput()->setPageProperty( trim( $name ), trim( $value ) );
			return '';
		} );
	}
}

abstract class PageFactsModule extends ApiQueryBase {
	protected function facts( string $name ): array {
		$titles = $this->getPageSet()->getGoodTitles();
		return MediaWikiServices::getInstance()->getPageProps()->getProperties( $titles, $name );
	}

	public function getCacheMode( $params ) {
		return 'public';
	}
}

class PageFactsDescription extends PageFactsModule {
	public function __construct( $query, $module ) {
		parent::__construct( $query, $module, 'desc' );
	}

	public function execute() {
		foreach ( $this->facts( 'wikibase-shortdesc' ) as $id => $text ) {
			$this->getResult()->addValue( [ 'query', 'pages', $id ], 'description', $text );
		}
	}
}

class PageFactsCoordinates extends PageFactsModule {
	public function __construct( $query, $module ) {
		parent::__construct( $query, $module, 'co' );
	}

	public function execute() {
		foreach ( $this->facts( 'position' ) as $id => $text ) {
			[ $lat, $lon ] = explode( ';', $text );
			$list = [ [ 'lat' => (float)$lat, 'lon' => (float)$lon, 'primary' => true, 'globe' => 'earth' ] ];
			ApiResult::setIndexedTagName( $list, 'co' );
			$this->getResult()->addValue( [ 'query', 'pages', $id ], 'coordinates', $list );
		}
	}
}
