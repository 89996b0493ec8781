# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class CsvJobResponse(Model):
    """A CSV job: job. Answer of post_externalcontacts_import_csv_jobs.

    Required by the platform: job.
    """

    job: AddressableEntityRef | None = field("job", default=None)
