# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import DownloadResponse, FaxConfig, FaxDocument, FaxDocumentEntityListing, FaxSummary
from ..operation import Api, CallOptions

class FaxApi(Api):
    """The Fax operations of the Platform API."""

    def delete_fax_document(
        self,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a fax document.

        DELETE /api/v2/fax/documents/{documentId}
        """
        ...

    def get_fax_document(
        self,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> FaxDocument:
        """Get a fax document.

        GET /api/v2/fax/documents/{documentId}
        """
        ...

    def get_fax_document_content(
        self,
        document_id: str,
        **options: Unpack[CallOptions],
    ) -> DownloadResponse:
        """Get the content of a fax document.

        GET /api/v2/fax/documents/{documentId}/content
        """
        ...

    def get_fax_documents(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> FaxDocumentEntityListing:
        """List the fax documents.

        GET /api/v2/fax/documents

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_fax_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> FaxConfig:
        """Get the fax settings.

        GET /api/v2/fax/settings
        """
        ...

    def get_fax_summary(
        self,
        **options: Unpack[CallOptions],
    ) -> FaxSummary:
        """Get the fax summary.

        GET /api/v2/fax/summary
        """
        ...

    def put_fax_document(
        self,
        document_id: str,
        body: FaxDocument | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FaxDocument:
        """Update a fax document.

        PUT /api/v2/fax/documents/{documentId}

        Parameters:
            body: What is sent: a fax document (name, content URI, workspace and 15 more).
        """
        ...

    def put_fax_settings(
        self,
        *,
        body: FaxConfig | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FaxConfig:
        """Update the fax settings.

        PUT /api/v2/fax/settings

        Permissions: any of directory:organization:admin.

        Parameters:
            body: What is sent: a fax configuration (send email notifications and disable email pii).
        """
        ...
