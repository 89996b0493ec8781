# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KnowledgeParseJobRequest(Model):
    """KnowledgeParseJobRequest of the Platform API.

    The platform requires: upload_key.
    """

    upload_key: str | None = field("uploadKey", default=None)
    hints: list[str] | None = field("hints", default=None)
