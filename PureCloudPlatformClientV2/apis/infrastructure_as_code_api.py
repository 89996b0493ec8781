# Generated: make generate
"""InfrastructureAsCodeApi: signatures and documentation of its methods are in infrastructure_as_code_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class InfrastructureAsCodeApi(Api):
    """The Infrastructure As Code operations of the Platform API."""

    get_infrastructureascode_accelerator = ApiOperation(
        "GET", "/api/v2/infrastructureascode/accelerators/{acceleratorId}", path("acceleratorId"),
        query("preferredLanguage"), returns="AcceleratorSpecification", paging=Paging("single", "results.entities"),
    )
    get_infrastructureascode_accelerators = ApiOperation(
        "GET", "/api/v2/infrastructureascode/accelerators", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("sortOrder"), query("name"), query("description"), query("origin"), query("type"),
        query("classification"), query("tags"), returns="AcceleratorList",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_infrastructureascode_job = ApiOperation(
        "GET", "/api/v2/infrastructureascode/jobs/{jobId}", path("jobId"), query("details"),
        returns="InfrastructureascodeJob",
    )
    get_infrastructureascode_jobs = ApiOperation(
        "GET", "/api/v2/infrastructureascode/jobs", query("maxResults"), query("includeErrors"), query("sortBy"),
        query("sortOrder"), query("acceleratorId"), query("submittedBy"), query("status"),
        returns="InfrastructureascodeJob",
    )
    post_infrastructureascode_jobs = ApiOperation(
        "POST", "/api/v2/infrastructureascode/jobs", body(required=True), returns="InfrastructureascodeJob",
        job=JobFamily(
            "get_infrastructureascode_job", "id", "jobId", state="status", done=("Complete",),
            failed=("InternalError", "Incomplete", "Failed", "RollbackFailed", "RollbackComplete"), reason="errorInfo",
        ),
    )
