# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PatchAssociatedValueField(Model):
    """PatchAssociatedValueField of the Platform API."""

    data_type: Literal["Number", "Integer"] | str | None = field("dataType", default=None)
    name: str | None = field("name", default=None)
