# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .group_settings import GroupSettings


class ValueWrapperGroupSettings(Model):
    """ValueWrapperGroupSettings of the Platform API."""

    value: GroupSettings | None = field("value", default=None)
