# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    CreateResponseAssetRequest, CreateResponseAssetResponse, Library, LibraryBatchRequest, LibraryEntityListing,
    Response, ResponseAsset, ResponseAssetRequest, ResponseAssetSearchRequest, ResponseAssetSearchResults,
    ResponseAssetStatus, ResponseEntityListing, ResponseQueryRequest, ResponseQueryResults,
)
from ..operation import Api, CallOptions

class ResponseManagementApi(Api):
    """The Response Management operations of the Platform API."""

    def delete_responsemanagement_library(
        self,
        library_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a response library.

        DELETE /api/v2/responsemanagement/libraries/{libraryId}

        Permissions: any of responses:library:delete.
        """
        ...

    def delete_responsemanagement_response(
        self,
        response_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a canned response.

        DELETE /api/v2/responsemanagement/responses/{responseId}

        Permissions: any of responses:response:delete.
        """
        ...

    def delete_responsemanagement_responseasset(
        self,
        response_asset_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a response asset.

        DELETE /api/v2/responsemanagement/responseassets/{responseAssetId}

        Permissions: any of responseAssets:asset:delete.
        """
        ...

    def get_responsemanagement_libraries(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        messaging_template_filter: Literal["whatsapp"] | None = None,
        library_prefix: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LibraryEntityListing:
        """List the response libraries.

        GET /api/v2/responsemanagement/libraries

        Permissions: any of responses:library:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            messaging_template_filter: whatsapp.
        """
        ...

    def get_responsemanagement_library(
        self,
        library_id: str,
        **options: Unpack[CallOptions],
    ) -> Library:
        """Get a response library.

        GET /api/v2/responsemanagement/libraries/{libraryId}

        Permissions: any of responses:library:view.
        """
        ...

    def get_responsemanagement_response(
        self,
        response_id: str,
        *,
        expand: Literal["substitutionsSchema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """Get a canned response.

        GET /api/v2/responsemanagement/responses/{responseId}

        Permissions: any of responses:response:view.

        Parameters:
            expand: Further fields to include in the answer; substitutionsSchema.
        """
        ...

    def get_responsemanagement_responseasset(
        self,
        response_asset_id: str,
        **options: Unpack[CallOptions],
    ) -> ResponseAsset:
        """Get a response asset.

        GET /api/v2/responsemanagement/responseassets/{responseAssetId}

        Permissions: any of responseAssets:asset:view.
        """
        ...

    def get_responsemanagement_responseassets_status_status_id(
        self,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> ResponseAssetStatus:
        """Get a response asset status.

        GET /api/v2/responsemanagement/responseassets/status/{statusId}

        Permissions: any of responseAssets:asset:view.
        """
        ...

    def get_responsemanagement_responses(
        self,
        library_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        expand: Literal["substitutionsSchema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseEntityListing:
        """List the canned responses.

        GET /api/v2/responsemanagement/responses

        Permissions: any of responses:response:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            expand: Further fields to include in the answer; substitutionsSchema.
        """
        ...

    def post_responsemanagement_libraries(
        self,
        body: Library | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Library:
        """Create a response library.

        POST /api/v2/responsemanagement/libraries

        Permissions: any of responses:library:add.

        Parameters:
            body: What is sent: a library (name, response type and 5 more).
        """
        ...

    def post_responsemanagement_libraries_bulk(
        self,
        body: LibraryBatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LibraryEntityListing:
        """Change several response libraries at once.

        POST /api/v2/responsemanagement/libraries/bulk

        Permissions: any of responses:library:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a library batch (library ids).
        """
        ...

    def post_responsemanagement_responseassets_search(
        self,
        body: ResponseAssetSearchRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["user", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseAssetSearchResults:
        """Search response assets.

        POST /api/v2/responsemanagement/responseassets/search

        Permissions: all of responseAssets:asset:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a response asset search (query, sort order, sort by and 2 more).
            expand: Further fields to include in the answer; any of user, division.
        """
        ...

    def post_responsemanagement_responseassets_uploads(
        self,
        body: CreateResponseAssetRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateResponseAssetResponse:
        """Create a URL for the upload of a response asset.

        POST /api/v2/responsemanagement/responseassets/uploads

        Permissions: any of responseAssets:asset:add.

        Parameters:
            body: What is sent: a response asset (name, division id and content MD5).
        """
        ...

    def post_responsemanagement_responses(
        self,
        body: Response | dict[str, Any],
        *,
        expand: Literal["substitutionsSchema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """Create a canned response.

        POST /api/v2/responsemanagement/responses

        Permissions: any of responses:response:add.

        Parameters:
            body: What is sent: a response (libraries, texts, name and 12 more).
            expand: Further fields to include in the answer; substitutionsSchema.
        """
        ...

    def post_responsemanagement_responses_query(
        self,
        body: ResponseQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ResponseQueryResults:
        """Query canned responses.

        POST /api/v2/responsemanagement/responses/query

        Permissions: any of responses:response:view.
        Lists: its items are in results.entities; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a response query (query phrase, filters and 2 more).
        """
        ...

    def put_responsemanagement_library(
        self,
        library_id: str,
        body: Library | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Library:
        """Update a response library.

        PUT /api/v2/responsemanagement/libraries/{libraryId}

        Permissions: any of responses:library:edit.

        Parameters:
            body: What is sent: a library (name, response type and 5 more).
        """
        ...

    def put_responsemanagement_response(
        self,
        response_id: str,
        body: Response | dict[str, Any],
        *,
        expand: Literal["substitutionsSchema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """Update a canned response.

        PUT /api/v2/responsemanagement/responses/{responseId}

        Permissions: any of responses:response:edit.

        Parameters:
            body: What is sent: a response (libraries, texts, name and 12 more).
            expand: Further fields to include in the answer; substitutionsSchema.
        """
        ...

    def put_responsemanagement_responseasset(
        self,
        response_asset_id: str,
        body: ResponseAssetRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ResponseAsset:
        """Update a response asset.

        PUT /api/v2/responsemanagement/responseassets/{responseAssetId}

        Permissions: all of responseAssets:asset:edit.

        Parameters:
            body: What is sent: a response asset (name and division id).
        """
        ...
