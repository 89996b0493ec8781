# Generated: make generate
from typing_extensions import Unpack

from ..models import UrlResponse
from ..operation import Api, CallOptions

class DownloadsApi(Api):
    """The Downloads operations of the Platform API."""

    def get_download(
        self,
        download_id: str,
        *,
        content_disposition: str | None = None,
        issue_redirect: bool | None = None,
        redirect_to_auth: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UrlResponse:
        """Get a download.

        GET /api/v2/downloads/{downloadId}

        Parameters:
            issue_redirect: default True.
            redirect_to_auth: default True.
        """
        ...
