# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmVersionedEntityMetadata


class UpdateTimeOffLimitRequest(Model):
    """A time off limit to change: metadata and default limit minutes. Body of
    patch_workforcemanagement_managementunit_timeofflimit.

    Required by the platform: metadata.
    """

    default_limit_minutes: int | None = field("defaultLimitMinutes", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
