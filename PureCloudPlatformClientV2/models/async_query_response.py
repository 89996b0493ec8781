# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AsyncQueryResponse(Model):
    """AsyncQueryResponse of the Platform API."""

    job_id: str | None = field("jobId", default=None)
