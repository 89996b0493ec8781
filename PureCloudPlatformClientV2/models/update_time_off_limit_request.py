# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmVersionedEntityMetadata


class UpdateTimeOffLimitRequest(Model):
    """Required by the platform: metadata."""

    default_limit_minutes: int | None = field("defaultLimitMinutes", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
