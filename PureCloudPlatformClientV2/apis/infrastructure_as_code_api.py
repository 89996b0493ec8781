# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import AcceleratorInput, AcceleratorList, AcceleratorSpecification, InfrastructureascodeJob

_GET_INFRASTRUCTUREASCODE_ACCELERATOR: ApiOperation[AcceleratorSpecification] = ApiOperation(
    "GET", "/api/v2/infrastructureascode/accelerators/{acceleratorId}", path("acceleratorId"),
    query("preferredLanguage"), returns="AcceleratorSpecification",
)
_GET_INFRASTRUCTUREASCODE_ACCELERATORS: ApiOperation[AcceleratorList] = ApiOperation(
    "GET", "/api/v2/infrastructureascode/accelerators", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("sortOrder"), query("name"), query("description"), query("origin"), query("type"), query("classification"),
    query("tags"), returns="AcceleratorList",
)
_GET_INFRASTRUCTUREASCODE_JOB: ApiOperation[InfrastructureascodeJob] = ApiOperation(
    "GET", "/api/v2/infrastructureascode/jobs/{jobId}", path("jobId"), query("details"),
    returns="InfrastructureascodeJob",
)
_GET_INFRASTRUCTUREASCODE_JOBS: ApiOperation[InfrastructureascodeJob] = ApiOperation(
    "GET", "/api/v2/infrastructureascode/jobs", query("maxResults"), query("includeErrors"), query("sortBy"),
    query("sortOrder"), query("acceleratorId"), query("submittedBy"), query("status"),
    returns="InfrastructureascodeJob",
)
_POST_INFRASTRUCTUREASCODE_JOBS: ApiOperation[InfrastructureascodeJob] = ApiOperation(
    "POST", "/api/v2/infrastructureascode/jobs", body(required=True), returns="InfrastructureascodeJob"
)


class InfrastructureAsCodeApi(Api):
    """The Infrastructure As Code operations of the Platform API."""

    def get_infrastructureascode_accelerator(
        self,
        accelerator_id: str,
        *,
        preferred_language: Literal[
            "ar", "cs", "da", "de", "en-US", "es", "fi", "fr", "it", "iw", "ko", "ja", "nl", "no", "pl", "pt-BR",
            "pt-PT", "sv", "th", "tr", "zh-CN", "zh-TW",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> AcceleratorSpecification:
        """GET /api/v2/infrastructureascode/accelerators/{acceleratorId}: returns AcceleratorSpecification.

        Permissions: any of infrastructureascode:accelerator:view.

        Parameters:
            preferred_language: ar, cs, da, de, en-US, es, fi, fr, it, iw, ko, ja, nl, no, pl, pt-BR, pt-PT, sv, th,
                tr, zh-CN, zh-TW; default en-US.
        """
        return self._call(_GET_INFRASTRUCTUREASCODE_ACCELERATOR, options, accelerator_id, preferred_language)

    def get_infrastructureascode_accelerators(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        name: str | None = None,
        description: str | None = None,
        origin: Literal["community", "partner", "genesys"] | None = None,
        type: Literal["module", "accelerator", "blueprint"] | None = None,
        classification: str | None = None,
        tags: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AcceleratorList:
        """GET /api/v2/infrastructureascode/accelerators: returns AcceleratorList.

        Permissions: any of infrastructureascode:accelerator:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: asc, desc; default asc.
            origin: community, partner, genesys.
            type: module, accelerator, blueprint.
        """
        return self._call(
            _GET_INFRASTRUCTUREASCODE_ACCELERATORS, options, page_size, page_number, sort_by, sort_order, name,
            description, origin, type, classification, tags,
        )

    def get_infrastructureascode_job(
        self,
        job_id: str,
        *,
        details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> InfrastructureascodeJob:
        """GET /api/v2/infrastructureascode/jobs/{jobId}: returns InfrastructureascodeJob.

        Permissions: all of infrastructureascode:job:view.

        Parameters:
            details: default False.
        """
        return self._call(_GET_INFRASTRUCTUREASCODE_JOB, options, job_id, details)

    def get_infrastructureascode_jobs(
        self,
        *,
        max_results: int | None = None,
        include_errors: bool | None = None,
        sort_by: Literal["id", "dateSubmitted", "submittedBy", "acceleratorId", "status"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        accelerator_id: str | None = None,
        submitted_by: str | None = None,
        status: Literal["Created", "Queued", "Running", "Complete", "Failed", "Incomplete"] | None = None,
        **options: Unpack[CallOptions],
    ) -> InfrastructureascodeJob:
        """GET /api/v2/infrastructureascode/jobs: returns InfrastructureascodeJob.

        Permissions: any of infrastructureascode:job:view.

        Parameters:
            max_results: default 1.
            include_errors: default False.
            sort_by: id, dateSubmitted, submittedBy, acceleratorId, status; default dateSubmitted.
            sort_order: asc, desc; default desc.
            status: Created, Queued, Running, Complete, Failed, Incomplete.
        """
        return self._call(
            _GET_INFRASTRUCTUREASCODE_JOBS, options, max_results, include_errors, sort_by, sort_order, accelerator_id,
            submitted_by, status,
        )

    def post_infrastructureascode_jobs(
        self,
        body: AcceleratorInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InfrastructureascodeJob:
        """POST /api/v2/infrastructureascode/jobs: returns InfrastructureascodeJob.

        Permissions: any of infrastructureascode:job:add.
        """
        return self._call(_POST_INFRASTRUCTUREASCODE_JOBS, options, body)
