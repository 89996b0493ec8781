# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .division import Division


class ExtensionPoolDivisionView(Model):
    """ExtensionPoolDivisionView of the Platform API.

    The platform requires: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)
