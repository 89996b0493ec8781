# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ExternalContactsContactChangedTopicInstagramScopedId(Model):
    """ExternalContactsContactChangedTopicInstagramScopedId of the Platform API."""

    scoped_id: str | None = field("scopedId", default=None)
