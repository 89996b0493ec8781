# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_time_off_limit_range import BuTimeOffLimitRange
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class BuSetTimeOffLimitValuesRequest(Model):
    """BuSetTimeOffLimitValuesRequest of the Platform API.

    The platform requires: metadata.
    """

    values: list[BuTimeOffLimitRange] | None = field("values", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
