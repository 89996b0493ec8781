# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    LocationCreateDefinition, LocationDefinition, LocationEntityListing, LocationSearchRequest,
    LocationUpdateDefinition, LocationsSearchResponse,
)
from ..operation import Api, CallOptions

class LocationsApi(Api):
    """The Locations operations of the Platform API."""

    def delete_location(
        self,
        location_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a location.

        DELETE /api/v2/locations/{locationId}

        Permissions: all of directory:location:delete.
        """
        ...

    def get_location(
        self,
        location_id: str,
        *,
        expand: Sequence[Literal["images", "addressVerificationDetails"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LocationDefinition:
        """Get a location.

        GET /api/v2/locations/{locationId}

        Parameters:
            expand: Further fields to include in the answer; any of images, addressVerificationDetails.
        """
        ...

    def get_location_sublocations(
        self,
        location_id: str,
        **options: Unpack[CallOptions],
    ) -> LocationEntityListing:
        """List the sublocations of a location.

        GET /api/v2/locations/{locationId}/sublocations

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_locations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        id: Sequence[str] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        **options: Unpack[CallOptions],
    ) -> LocationEntityListing:
        """List the locations.

        GET /api/v2/locations

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; asc, desc.
        """
        ...

    def get_locations_search(
        self,
        q64: str,
        *,
        expand: Sequence[Literal["images", "addressVerificationDetails"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LocationsSearchResponse:
        """Search locations by an encoded query.

        GET /api/v2/locations/search

        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer; any of images, addressVerificationDetails.
        """
        ...

    def patch_location(
        self,
        location_id: str,
        body: LocationUpdateDefinition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LocationDefinition:
        """Change some fields of a location.

        PATCH /api/v2/locations/{locationId}

        Permissions: all of directory:location:edit.

        Parameters:
            body: What is sent: a location update definition (name, state, path and 5 more).
        """
        ...

    def post_locations(
        self,
        body: LocationCreateDefinition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LocationDefinition:
        """Create a location.

        POST /api/v2/locations

        Permissions: all of directory:location:add.

        Parameters:
            body: What is sent: a location create definition (name, state, path and 5 more).
        """
        ...

    def post_locations_search(
        self,
        body: LocationSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LocationsSearchResponse:
        """Search locations.

        POST /api/v2/locations/search

        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a location search (sort order, sort by, sort and 4 more).
        """
        ...
