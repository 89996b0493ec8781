# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KnowledgeGuestDocumentVersionReference(Model):
    """KnowledgeGuestDocumentVersionReference of the Platform API.

    The platform requires: version_id.
    """

    id: str | None = field("id", default=None)
    version_id: str | None = field("versionId", default=None)
