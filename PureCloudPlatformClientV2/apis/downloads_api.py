# Generated: make generate
"""DownloadsApi: signatures and documentation of its methods are in downloads_api.pyi."""

from ..operation import Api, ApiOperation, path, query


class DownloadsApi(Api):
    """The Downloads operations of the Platform API."""

    get_download = ApiOperation(
        "GET", "/api/v2/downloads/{downloadId}", path("downloadId"), query("contentDisposition"),
        query("issueRedirect"), query("redirectToAuth"), returns="UrlResponse",
    )
