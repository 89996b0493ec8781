# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningScormUploadRequest(Model):
    """A learning SCORM upload: content MD5. Body of post_learning_scorm.

    Required by the platform: content_md5.
    """

    content_md5: str | None = field("contentMd5", default=None)
