# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, path, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..models import UrlResponse

_GET_DOWNLOAD: ApiOperation[UrlResponse] = ApiOperation(
    "GET", "/api/v2/downloads/{downloadId}", path("downloadId"), query("contentDisposition"), query("issueRedirect"),
    query("redirectToAuth"), returns="UrlResponse",
)


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
        """GET /api/v2/downloads/{downloadId}: returns UrlResponse.

        Parameters:
            issue_redirect: default True.
            redirect_to_auth: default True.
        """
        return self._call(_GET_DOWNLOAD, options, download_id, content_disposition, issue_redirect, redirect_to_auth)
