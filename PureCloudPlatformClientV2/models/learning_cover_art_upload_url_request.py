# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningCoverArtUploadUrlRequest(Model):
    """A learning cover art upload URL: content type, file name, content MD5 and 2 more. Body of
    post_uploads_learning_coverart.

    Required by the platform: content_type.
    """

    file_name: str | None = field("fileName", default=None)
    content_md5: str | None = field("contentMd5", default=None)
    signed_url_timeout_seconds: int | None = field("signedUrlTimeoutSeconds", default=None)
    content_type: Literal[
        "image/bmp", "image/gif", "image/jpeg", "image/jpg", "image/png",
    ] | str | None = field("contentType", default=None)
    server_side_encryption: Literal["AES256"] | str | None = field("serverSideEncryption", default=None)
