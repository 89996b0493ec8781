# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SupportCenterLabelFilter(Model):
    """Part of SupportCenterSettings."""

    labels: list[AddressableEntityRef] | None = field("labels", default=None)
