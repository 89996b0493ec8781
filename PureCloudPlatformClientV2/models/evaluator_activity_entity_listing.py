# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import User


class EvaluatorActivity(Model):
    """One of the items of an evaluator activity entity listing. In EvaluatorActivityEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    evaluator: User | None = field("evaluator", default=None)
    num_evaluations_assigned: int | None = field("numEvaluationsAssigned", default=None)
    num_evaluations_started: int | None = field("numEvaluationsStarted", default=None)
    num_evaluations_completed: int | None = field("numEvaluationsCompleted", default=None)
    num_calibrations_assigned: int | None = field("numCalibrationsAssigned", default=None)
    num_calibrations_started: int | None = field("numCalibrationsStarted", default=None)
    num_calibrations_completed: int | None = field("numCalibrationsCompleted", default=None)
    num_evaluations_without_view_permission: int | None = field("numEvaluationsWithoutViewPermission", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EvaluatorActivityEntityListing(Model):
    """Page of evaluator activities. Answer of get_quality_evaluators_activity."""

    entities: list[EvaluatorActivity] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
