# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ContactListTemplateBulkRetrieveBody(Model):
    """ContactListTemplateBulkRetrieveBody of the Platform API.

    The platform requires: ids.
    """

    ids: list[str] | None = field("ids", default=None)
