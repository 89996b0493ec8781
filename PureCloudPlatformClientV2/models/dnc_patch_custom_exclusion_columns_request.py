# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DncPatchCustomExclusionColumnsRequest(Model):
    """Do-not-call patch custom exclusion columns: action, custom exclusion column entries and expiration date time.
    Body of patch_outbound_dnclist_customexclusioncolumns.
    """

    action: Literal["Add", "Remove"] | str | None = field("action", default=None)
    custom_exclusion_column_entries: list[str] | None = field("customExclusionColumnEntries", default=None)
    expiration_date_time: str | None = field("expirationDateTime", default=None)
