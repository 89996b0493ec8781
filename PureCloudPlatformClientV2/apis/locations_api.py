# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        LocationCreateDefinition, LocationDefinition, LocationEntityListing, LocationSearchRequest,
        LocationUpdateDefinition, LocationsSearchResponse,
    )

_DELETE_LOCATION: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/locations/{locationId}", path("locationId"))
_GET_LOCATION: ApiOperation[LocationDefinition] = ApiOperation(
    "GET", "/api/v2/locations/{locationId}", path("locationId"), query("expand", "multi"), returns="LocationDefinition"
)
_GET_LOCATION_SUBLOCATIONS: ApiOperation[LocationEntityListing] = ApiOperation(
    "GET", "/api/v2/locations/{locationId}/sublocations", path("locationId"), returns="LocationEntityListing"
)
_GET_LOCATIONS: ApiOperation[LocationEntityListing] = ApiOperation(
    "GET", "/api/v2/locations", query("pageSize"), query("pageNumber"), query("id", "multi"), query("sortOrder"),
    returns="LocationEntityListing",
)
_GET_LOCATIONS_SEARCH: ApiOperation[LocationsSearchResponse] = ApiOperation(
    "GET", "/api/v2/locations/search", query("q64", required=True), query("expand", "multi"),
    returns="LocationsSearchResponse",
)
_PATCH_LOCATION: ApiOperation[LocationDefinition] = ApiOperation(
    "PATCH", "/api/v2/locations/{locationId}", path("locationId"), body(required=True), returns="LocationDefinition"
)
_POST_LOCATIONS: ApiOperation[LocationDefinition] = ApiOperation(
    "POST", "/api/v2/locations", body(required=True), returns="LocationDefinition"
)
_POST_LOCATIONS_SEARCH: ApiOperation[LocationsSearchResponse] = ApiOperation(
    "POST", "/api/v2/locations/search", body(required=True), returns="LocationsSearchResponse"
)


class LocationsApi(Api):
    """The Locations operations of the Platform API."""

    def delete_location(
        self,
        location_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/locations/{locationId}: returns None.

        Permissions: all of directory:location:delete.
        """
        return self._call(_DELETE_LOCATION, options, location_id)

    def get_location(
        self,
        location_id: str,
        *,
        expand: Sequence[Literal["images", "addressVerificationDetails"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LocationDefinition:
        """GET /api/v2/locations/{locationId}: returns LocationDefinition.

        Parameters:
            expand: any of images, addressVerificationDetails.
        """
        return self._call(_GET_LOCATION, options, location_id, expand)

    def get_location_sublocations(
        self,
        location_id: str,
        **options: Unpack[CallOptions],
    ) -> LocationEntityListing:
        """GET /api/v2/locations/{locationId}/sublocations: returns LocationEntityListing."""
        return self._call(_GET_LOCATION_SUBLOCATIONS, options, location_id)

    def get_locations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        id: Sequence[str] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        **options: Unpack[CallOptions],
    ) -> LocationEntityListing:
        """GET /api/v2/locations: returns LocationEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: asc, desc.
        """
        return self._call(_GET_LOCATIONS, options, page_size, page_number, id, sort_order)

    def get_locations_search(
        self,
        q64: str,
        *,
        expand: Sequence[Literal["images", "addressVerificationDetails"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LocationsSearchResponse:
        """GET /api/v2/locations/search: returns LocationsSearchResponse.

        Parameters:
            expand: any of images, addressVerificationDetails.
        """
        return self._call(_GET_LOCATIONS_SEARCH, options, q64, expand)

    def patch_location(
        self,
        location_id: str,
        body: LocationUpdateDefinition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LocationDefinition:
        """PATCH /api/v2/locations/{locationId}: returns LocationDefinition.

        Permissions: all of directory:location:edit.
        """
        return self._call(_PATCH_LOCATION, options, location_id, body)

    def post_locations(
        self,
        body: LocationCreateDefinition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LocationDefinition:
        """POST /api/v2/locations: returns LocationDefinition.

        Permissions: all of directory:location:add.
        """
        return self._call(_POST_LOCATIONS, options, body)

    def post_locations_search(
        self,
        body: LocationSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LocationsSearchResponse:
        """POST /api/v2/locations/search: returns LocationsSearchResponse."""
        return self._call(_POST_LOCATIONS_SEARCH, options, body)
