# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import DownloadResponse, FaxConfig, FaxDocument, FaxDocumentEntityListing, FaxSummary

_DELETE_FAX_DOCUMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/fax/documents/{documentId}", path("documentId")
)
_GET_FAX_DOCUMENT: ApiOperation[FaxDocument] = ApiOperation(
    "GET", "/api/v2/fax/documents/{documentId}", path("documentId"), returns="FaxDocument"
)
_GET_FAX_DOCUMENT_CONTENT: ApiOperation[DownloadResponse] = ApiOperation(
    "GET", "/api/v2/fax/documents/{documentId}/content", path("documentId"), returns="DownloadResponse"
)
_GET_FAX_DOCUMENTS: ApiOperation[FaxDocumentEntityListing] = ApiOperation(
    "GET", "/api/v2/fax/documents", query("pageSize"), query("pageNumber"), returns="FaxDocumentEntityListing"
)
_GET_FAX_SETTINGS: ApiOperation[FaxConfig] = ApiOperation("GET", "/api/v2/fax/settings", returns="FaxConfig")
_GET_FAX_SUMMARY: ApiOperation[FaxSummary] = ApiOperation("GET", "/api/v2/fax/summary", returns="FaxSummary")
_PUT_FAX_DOCUMENT: ApiOperation[FaxDocument] = ApiOperation(
    "PUT", "/api/v2/fax/documents/{documentId}", path("documentId"), body(required=True), returns="FaxDocument"
)
_PUT_FAX_SETTINGS: ApiOperation[FaxConfig] = ApiOperation("PUT", "/api/v2/fax/settings", body(), returns="FaxConfig")


class FaxApi(Api):
    """The Fax operations of the Platform API."""

    def delete_fax_document(
        self,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/fax/documents/{documentId}: returns None."""
        return self._call(_DELETE_FAX_DOCUMENT, options, document_id)

    def get_fax_document(
        self,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> FaxDocument:
        """GET /api/v2/fax/documents/{documentId}: returns FaxDocument."""
        return self._call(_GET_FAX_DOCUMENT, options, document_id)

    def get_fax_document_content(
        self,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> DownloadResponse:
        """GET /api/v2/fax/documents/{documentId}/content: returns DownloadResponse."""
        return self._call(_GET_FAX_DOCUMENT_CONTENT, options, document_id)

    def get_fax_documents(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> FaxDocumentEntityListing:
        """GET /api/v2/fax/documents: returns FaxDocumentEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_FAX_DOCUMENTS, options, page_size, page_number)

    def get_fax_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> FaxConfig:
        """GET /api/v2/fax/settings: returns FaxConfig."""
        return self._call(_GET_FAX_SETTINGS, options)

    def get_fax_summary(
        self,
        **options: Unpack[CallOptions],
    ) -> FaxSummary:
        """GET /api/v2/fax/summary: returns FaxSummary."""
        return self._call(_GET_FAX_SUMMARY, options)

    def put_fax_document(
        self,
        document_id: str,
        body: FaxDocument | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FaxDocument:
        """PUT /api/v2/fax/documents/{documentId}: returns FaxDocument."""
        return self._call(_PUT_FAX_DOCUMENT, options, document_id, body)

    def put_fax_settings(
        self,
        *,
        body: FaxConfig | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FaxConfig:
        """PUT /api/v2/fax/settings: returns FaxConfig.

        Permissions: any of directory:organization:admin.
        """
        return self._call(_PUT_FAX_SETTINGS, options, body)
