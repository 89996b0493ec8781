# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .list_wrapper_interval import ListWrapperInterval
    from .value_wrapper_date import ValueWrapperDate
    from .value_wrapper_string import ValueWrapperString
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class PatchShiftTradeRequest(Model):
    """PatchShiftTradeRequest of the Platform API.

    The platform requires: metadata.
    """

    receiving_user_id: ValueWrapperString | None = field("receivingUserId", default=None)
    expiration: ValueWrapperDate | None = field("expiration", default=None)
    acceptable_intervals: ListWrapperInterval | None = field("acceptableIntervals", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
