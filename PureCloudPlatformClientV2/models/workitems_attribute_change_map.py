# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class WorkitemsAttributeChangeMap(Model):
    """WorkitemsAttributeChangeMap of the Platform API."""

    new_value: dict[str, Any] | None = field("newValue", default=None)
    old_value: dict[str, Any] | None = field("oldValue", default=None)
