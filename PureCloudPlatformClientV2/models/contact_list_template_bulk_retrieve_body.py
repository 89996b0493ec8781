# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ContactListTemplateBulkRetrieveBody(Model):
    """Required by the platform: ids."""

    ids: list[str] | None = field("ids", default=None)
