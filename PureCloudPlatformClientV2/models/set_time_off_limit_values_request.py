# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffLimitRange, WfmVersionedEntityMetadata


class SetTimeOffLimitValuesRequest(Model):
    """Taken by put_workforcemanagement_managementunit_timeofflimit_values.

    Required by the platform: metadata.
    """

    values: list[TimeOffLimitRange] | None = field("values", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
