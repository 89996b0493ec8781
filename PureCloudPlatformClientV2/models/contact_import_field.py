# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ContactImportField(Model):
    """ContactImportField of the Platform API.

    The platform requires: name, included.
    """

    name: str | None = field("name", default=None)
    included: bool | None = field("included", default=None)
