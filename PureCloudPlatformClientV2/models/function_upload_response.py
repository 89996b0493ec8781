# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FunctionUploadResponse(Model):
    """A function upload: URL, headers and signed URL timeout seconds. Answer of
    post_integrations_action_draft_function_upload.
    """

    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    signed_url_timeout_seconds: int | None = field("signedUrlTimeoutSeconds", default=None)
