# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .support_center_image_source import SupportCenterImageSource


class SupportCenterImage(Model):
    """SupportCenterImage of the Platform API.

    The platform requires: source.
    """

    source: SupportCenterImageSource | None = field("source", default=None)
