# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Division, ImportStatus


class DncListDivisionView(Model):
    """A do-not-call list division view, kept at /api/v2/outbound/dnclists/divisionviews/{dncListId}. Answer of
    get_outbound_dnclists_divisionview.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    import_status: ImportStatus | None = field("importStatus", default=None)
    size: int | None = field("size", default=None)
    dnc_source_type: Literal[
        "rds", "rds_custom", "dnc.com", "gryphon",
    ] | str | None = field("dncSourceType", default=None)
    contact_method: Literal["Email", "Phone", "Any"] | str | None = field("contactMethod", default=None)
    self_uri: str | None = field("selfUri", default=None)
