# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LearningScormUploadRequest(Model):
    """LearningScormUploadRequest of the Platform API.

    The platform requires: content_md5.
    """

    content_md5: str | None = field("contentMd5", default=None)
