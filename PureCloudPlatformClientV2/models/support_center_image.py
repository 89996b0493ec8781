# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SupportCenterImageSource


class SupportCenterImage(Model):
    """Part of SupportCenterCategory and 1 more.

    Required by the platform: source.
    """

    source: SupportCenterImageSource | None = field("source", default=None)
