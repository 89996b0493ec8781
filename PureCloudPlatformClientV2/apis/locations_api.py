# Generated: make generate
"""LocationsApi: signatures and documentation of its methods are in locations_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class LocationsApi(Api):
    """The Locations operations of the Platform API."""

    delete_location = ApiOperation("DELETE", "/api/v2/locations/{locationId}", path("locationId"))
    get_location = ApiOperation(
        "GET", "/api/v2/locations/{locationId}", path("locationId"), query("expand", "multi"),
        returns="LocationDefinition",
    )
    get_location_sublocations = ApiOperation(
        "GET", "/api/v2/locations/{locationId}/sublocations", path("locationId"), returns="LocationEntityListing",
        paging=Paging("single", "entities"),
    )
    get_locations = ApiOperation(
        "GET", "/api/v2/locations", query("pageSize"), query("pageNumber"), query("id", "multi"), query("sortOrder"),
        returns="LocationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_locations_search = ApiOperation(
        "GET", "/api/v2/locations/search", query("q64", required=True), query("expand", "multi"),
        returns="LocationsSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    patch_location = ApiOperation(
        "PATCH", "/api/v2/locations/{locationId}", path("locationId"), body(required=True),
        returns="LocationDefinition",
    )
    post_locations = ApiOperation("POST", "/api/v2/locations", body(required=True), returns="LocationDefinition")
    post_locations_search = ApiOperation(
        "POST", "/api/v2/locations/search", body(required=True), returns="LocationsSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
