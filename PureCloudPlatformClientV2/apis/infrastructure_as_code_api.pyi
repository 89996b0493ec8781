# Generated: make generate
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import AcceleratorInput, AcceleratorList, AcceleratorSpecification, InfrastructureascodeJob
from ..operation import Api, CallOptions

class _InfrastructureascodeJob(InfrastructureascodeJob, behaviour.JobStart[behaviour.Item]):
    """InfrastructureascodeJob, for a type checker with what the results of the job are."""

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
        """Get an accelerator.

        GET /api/v2/infrastructureascode/accelerators/{acceleratorId}

        Permissions: any of infrastructureascode:accelerator:view.
        Lists: its items are in results.entities; there is one page.

        Parameters:
            preferred_language: ar, cs, da, de, en-US, es, fi, fr, it, iw, ko, ja, nl, no, pl, pt-BR, pt-PT, sv, th,
                tr, zh-CN, zh-TW; default en-US.
        """
        ...

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
        """List the accelerators.

        GET /api/v2/infrastructureascode/accelerators

        Permissions: any of infrastructureascode:accelerator:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            sort_order: Direction of the order; asc, desc; default asc.
            name: Name to look for or to use.
            origin: community, partner, genesys.
            type: Kind to choose; module, accelerator, blueprint.
        """
        ...

    def get_infrastructureascode_job(
        self,
        job_id: str,
        *,
        details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> InfrastructureascodeJob:
        """Get an infrastructure-as-code job.

        GET /api/v2/infrastructureascode/jobs/{jobId}

        Permissions: all of infrastructureascode:job:view.

        Parameters:
            details: default False.
        """
        ...

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
        """List the infrastructure-as-code jobs.

        GET /api/v2/infrastructureascode/jobs

        Permissions: any of infrastructureascode:job:view.

        Parameters:
            max_results: Most results; default 1.
            include_errors: default False.
            sort_by: Field to order by; id, dateSubmitted, submittedBy, acceleratorId, status; default dateSubmitted.
            sort_order: Direction of the order; asc, desc; default desc.
            status: Created, Queued, Running, Complete, Failed, Incomplete.
        """
        ...

    def post_infrastructureascode_jobs(
        self,
        body: AcceleratorInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _InfrastructureascodeJob[Any]:
        """Start an infrastructure-as-code job.

        POST /api/v2/infrastructureascode/jobs

        Permissions: any of infrastructureascode:job:add.
        Starts a job: get_infrastructureascode_job tells its state; it ends in one of Complete, InternalError,
        Incomplete, Failed, RollbackFailed, RollbackComplete.

        Parameters:
            body: What is sent: an accelerator input (accelerator id, dry run and parameters).
        """
        ...
