# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UploadUrlRequest(Model):
    """An upload URL: file name, content MD5, signed URL timeout seconds and 2 more. Body of
    post_knowledge_documentuploads and 3 more.
    """

    file_name: str | None = field("fileName", default=None)
    content_md5: str | None = field("contentMd5", default=None)
    signed_url_timeout_seconds: int | None = field("signedUrlTimeoutSeconds", default=None)
    content_type: str | None = field("contentType", default=None)
    server_side_encryption: Literal["AES256"] | str | None = field("serverSideEncryption", default=None)
