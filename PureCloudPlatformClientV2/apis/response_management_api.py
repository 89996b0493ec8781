# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        CreateResponseAssetRequest, CreateResponseAssetResponse, Library, LibraryBatchRequest, LibraryEntityListing,
        Response, ResponseAsset, ResponseAssetRequest, ResponseAssetSearchRequest, ResponseAssetSearchResults,
        ResponseAssetStatus, ResponseEntityListing, ResponseQueryRequest, ResponseQueryResults,
    )

_DELETE_RESPONSEMANAGEMENT_LIBRARY: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/responsemanagement/libraries/{libraryId}", path("libraryId")
)
_DELETE_RESPONSEMANAGEMENT_RESPONSE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/responsemanagement/responses/{responseId}", path("responseId")
)
_DELETE_RESPONSEMANAGEMENT_RESPONSEASSET: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/responsemanagement/responseassets/{responseAssetId}", path("responseAssetId")
)
_GET_RESPONSEMANAGEMENT_LIBRARIES: ApiOperation[LibraryEntityListing] = ApiOperation(
    "GET", "/api/v2/responsemanagement/libraries", query("pageNumber"), query("pageSize"),
    query("messagingTemplateFilter"), query("libraryPrefix"), returns="LibraryEntityListing",
)
_GET_RESPONSEMANAGEMENT_LIBRARY: ApiOperation[Library] = ApiOperation(
    "GET", "/api/v2/responsemanagement/libraries/{libraryId}", path("libraryId"), returns="Library"
)
_GET_RESPONSEMANAGEMENT_RESPONSE: ApiOperation[Response] = ApiOperation(
    "GET", "/api/v2/responsemanagement/responses/{responseId}", path("responseId"), query("expand"), returns="Response"
)
_GET_RESPONSEMANAGEMENT_RESPONSEASSET: ApiOperation[ResponseAsset] = ApiOperation(
    "GET", "/api/v2/responsemanagement/responseassets/{responseAssetId}", path("responseAssetId"),
    returns="ResponseAsset",
)
_GET_RESPONSEMANAGEMENT_RESPONSEASSETS_STATUS_STATUS_ID: ApiOperation[ResponseAssetStatus] = ApiOperation(
    "GET", "/api/v2/responsemanagement/responseassets/status/{statusId}", path("statusId"),
    returns="ResponseAssetStatus",
)
_GET_RESPONSEMANAGEMENT_RESPONSES: ApiOperation[ResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/responsemanagement/responses", query("libraryId", required=True), query("pageNumber"),
    query("pageSize"), query("expand"), returns="ResponseEntityListing",
)
_POST_RESPONSEMANAGEMENT_LIBRARIES: ApiOperation[Library] = ApiOperation(
    "POST", "/api/v2/responsemanagement/libraries", body(required=True), returns="Library"
)
_POST_RESPONSEMANAGEMENT_LIBRARIES_BULK: ApiOperation[LibraryEntityListing] = ApiOperation(
    "POST", "/api/v2/responsemanagement/libraries/bulk", body(required=True), returns="LibraryEntityListing"
)
_POST_RESPONSEMANAGEMENT_RESPONSEASSETS_SEARCH: ApiOperation[ResponseAssetSearchResults] = ApiOperation(
    "POST", "/api/v2/responsemanagement/responseassets/search", body(required=True), query("expand", "multi"),
    returns="ResponseAssetSearchResults",
)
_POST_RESPONSEMANAGEMENT_RESPONSEASSETS_UPLOADS: ApiOperation[CreateResponseAssetResponse] = ApiOperation(
    "POST", "/api/v2/responsemanagement/responseassets/uploads", body(required=True),
    returns="CreateResponseAssetResponse",
)
_POST_RESPONSEMANAGEMENT_RESPONSES: ApiOperation[Response] = ApiOperation(
    "POST", "/api/v2/responsemanagement/responses", body(required=True), query("expand"), returns="Response"
)
_POST_RESPONSEMANAGEMENT_RESPONSES_QUERY: ApiOperation[ResponseQueryResults] = ApiOperation(
    "POST", "/api/v2/responsemanagement/responses/query", body(required=True), returns="ResponseQueryResults"
)
_PUT_RESPONSEMANAGEMENT_LIBRARY: ApiOperation[Library] = ApiOperation(
    "PUT", "/api/v2/responsemanagement/libraries/{libraryId}", path("libraryId"), body(required=True),
    returns="Library",
)
_PUT_RESPONSEMANAGEMENT_RESPONSE: ApiOperation[Response] = ApiOperation(
    "PUT", "/api/v2/responsemanagement/responses/{responseId}", path("responseId"), body(required=True),
    query("expand"), returns="Response",
)
_PUT_RESPONSEMANAGEMENT_RESPONSEASSET: ApiOperation[ResponseAsset] = ApiOperation(
    "PUT", "/api/v2/responsemanagement/responseassets/{responseAssetId}", path("responseAssetId"), body(required=True),
    returns="ResponseAsset",
)


class ResponseManagementApi(Api):
    """The Response Management operations of the Platform API."""

    def delete_responsemanagement_library(
        self,
        library_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/responsemanagement/libraries/{libraryId}: returns None.

        Permissions: any of responses:library:delete.
        """
        return self._call(_DELETE_RESPONSEMANAGEMENT_LIBRARY, options, library_id)

    def delete_responsemanagement_response(
        self,
        response_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/responsemanagement/responses/{responseId}: returns None.

        Permissions: any of responses:response:delete.
        """
        return self._call(_DELETE_RESPONSEMANAGEMENT_RESPONSE, options, response_id)

    def delete_responsemanagement_responseasset(
        self,
        response_asset_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/responsemanagement/responseassets/{responseAssetId}: returns None.

        Permissions: any of responseAssets:asset:delete.
        """
        return self._call(_DELETE_RESPONSEMANAGEMENT_RESPONSEASSET, options, response_asset_id)

    def get_responsemanagement_libraries(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        messaging_template_filter: Literal["whatsapp"] | None = None,
        library_prefix: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LibraryEntityListing:
        """GET /api/v2/responsemanagement/libraries: returns LibraryEntityListing.

        Permissions: any of responses:library:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            messaging_template_filter: whatsapp.
        """
        return self._call(
            _GET_RESPONSEMANAGEMENT_LIBRARIES, options, page_number, page_size, messaging_template_filter,
            library_prefix,
        )

    def get_responsemanagement_library(
        self,
        library_id: str,
        **options: Unpack[CallOptions],
    ) -> Library:
        """GET /api/v2/responsemanagement/libraries/{libraryId}: returns Library.

        Permissions: any of responses:library:view.
        """
        return self._call(_GET_RESPONSEMANAGEMENT_LIBRARY, options, library_id)

    def get_responsemanagement_response(
        self,
        response_id: str,
        *,
        expand: Literal["substitutionsSchema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """GET /api/v2/responsemanagement/responses/{responseId}: returns Response.

        Permissions: any of responses:response:view.

        Parameters:
            expand: substitutionsSchema.
        """
        return self._call(_GET_RESPONSEMANAGEMENT_RESPONSE, options, response_id, expand)

    def get_responsemanagement_responseasset(
        self,
        response_asset_id: str,
        **options: Unpack[CallOptions],
    ) -> ResponseAsset:
        """GET /api/v2/responsemanagement/responseassets/{responseAssetId}: returns ResponseAsset.

        Permissions: any of responseAssets:asset:view.
        """
        return self._call(_GET_RESPONSEMANAGEMENT_RESPONSEASSET, options, response_asset_id)

    def get_responsemanagement_responseassets_status_status_id(
        self,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> ResponseAssetStatus:
        """GET /api/v2/responsemanagement/responseassets/status/{statusId}: returns ResponseAssetStatus.

        Permissions: any of responseAssets:asset:view.
        """
        return self._call(_GET_RESPONSEMANAGEMENT_RESPONSEASSETS_STATUS_STATUS_ID, options, status_id)

    def get_responsemanagement_responses(
        self,
        library_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        expand: Literal["substitutionsSchema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseEntityListing:
        """GET /api/v2/responsemanagement/responses: returns ResponseEntityListing.

        Permissions: any of responses:response:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            expand: substitutionsSchema.
        """
        return self._call(_GET_RESPONSEMANAGEMENT_RESPONSES, options, library_id, page_number, page_size, expand)

    def post_responsemanagement_libraries(
        self,
        body: Library | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Library:
        """POST /api/v2/responsemanagement/libraries: returns Library.

        Permissions: any of responses:library:add.
        """
        return self._call(_POST_RESPONSEMANAGEMENT_LIBRARIES, options, body)

    def post_responsemanagement_libraries_bulk(
        self,
        body: LibraryBatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> LibraryEntityListing:
        """POST /api/v2/responsemanagement/libraries/bulk: returns LibraryEntityListing.

        Permissions: any of responses:library:view.
        """
        return self._call(_POST_RESPONSEMANAGEMENT_LIBRARIES_BULK, options, body)

    def post_responsemanagement_responseassets_search(
        self,
        body: ResponseAssetSearchRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["user", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseAssetSearchResults:
        """POST /api/v2/responsemanagement/responseassets/search: returns ResponseAssetSearchResults.

        Permissions: all of responseAssets:asset:view.

        Parameters:
            expand: any of user, division.
        """
        return self._call(_POST_RESPONSEMANAGEMENT_RESPONSEASSETS_SEARCH, options, body, expand)

    def post_responsemanagement_responseassets_uploads(
        self,
        body: CreateResponseAssetRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateResponseAssetResponse:
        """POST /api/v2/responsemanagement/responseassets/uploads: returns CreateResponseAssetResponse.

        Permissions: any of responseAssets:asset:add.
        """
        return self._call(_POST_RESPONSEMANAGEMENT_RESPONSEASSETS_UPLOADS, options, body)

    def post_responsemanagement_responses(
        self,
        body: Response | dict[str, Any],
        *,
        expand: Literal["substitutionsSchema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """POST /api/v2/responsemanagement/responses: returns Response.

        Permissions: any of responses:response:add.

        Parameters:
            expand: substitutionsSchema.
        """
        return self._call(_POST_RESPONSEMANAGEMENT_RESPONSES, options, body, expand)

    def post_responsemanagement_responses_query(
        self,
        body: ResponseQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ResponseQueryResults:
        """POST /api/v2/responsemanagement/responses/query: returns ResponseQueryResults.

        Permissions: any of responses:response:view.
        """
        return self._call(_POST_RESPONSEMANAGEMENT_RESPONSES_QUERY, options, body)

    def put_responsemanagement_library(
        self,
        library_id: str,
        body: Library | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Library:
        """PUT /api/v2/responsemanagement/libraries/{libraryId}: returns Library.

        Permissions: any of responses:library:edit.
        """
        return self._call(_PUT_RESPONSEMANAGEMENT_LIBRARY, options, library_id, body)

    def put_responsemanagement_response(
        self,
        response_id: str,
        body: Response | dict[str, Any],
        *,
        expand: Literal["substitutionsSchema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """PUT /api/v2/responsemanagement/responses/{responseId}: returns Response.

        Permissions: any of responses:response:edit.

        Parameters:
            expand: substitutionsSchema.
        """
        return self._call(_PUT_RESPONSEMANAGEMENT_RESPONSE, options, response_id, body, expand)

    def put_responsemanagement_responseasset(
        self,
        response_asset_id: str,
        body: ResponseAssetRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ResponseAsset:
        """PUT /api/v2/responsemanagement/responseassets/{responseAssetId}: returns ResponseAsset.

        Permissions: all of responseAssets:asset:edit.
        """
        return self._call(_PUT_RESPONSEMANAGEMENT_RESPONSEASSET, options, response_asset_id, body)
