# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class HistoricalImportDeleteJobResponse(Model):
    """A historical import delete job: name, status and 2 more. Answer of
    get_workforcemanagement_historicaldata_deletejob and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    status: Literal["InProgress", "Success", "Failed"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)
