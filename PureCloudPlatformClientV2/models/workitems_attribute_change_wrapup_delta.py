# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wrapup_delta import WrapupDelta


class WorkitemsAttributeChangeWrapupDelta(Model):
    """WorkitemsAttributeChangeWrapupDelta of the Platform API."""

    new_value: WrapupDelta | None = field("newValue", default=None)
    old_value: WrapupDelta | None = field("oldValue", default=None)
