# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FunctionUploadRequest(Model):
    """A function upload: file name and signed URL timeout seconds. Body of
    post_integrations_action_draft_function_upload.

    Required by the platform: file_name.
    """

    file_name: str | None = field("fileName", default=None, pattern=r"^[a-zA-Z0-9\.\+\-\_\(\)\s]+$")
    signed_url_timeout_seconds: int | None = field("signedUrlTimeoutSeconds", default=None, minimum=1, maximum=604800)
