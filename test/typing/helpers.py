"""What editors know of the helpers that take a method: a right program, which mypy and pyright pass strictly."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2.bulk import Outcome

client = genesys.ApiClient()
users = genesys.UsersApi(client)
routing = genesys.RoutingApi(client)
pages: genesys.Pages[genesys.User] = genesys.paginate(users.get_users, page_size=100, state="active")
reports: genesys.Pages[genesys.User] = genesys.paginate(users.get_user_directreports, "id")
queried: genesys.Pages[genesys.QueryResult] = genesys.paginate(
    genesys.ContentManagementApi().get_contentmanagement_query, "text", page_size=100
)
found: genesys.Pages[genesys.User] = genesys.paginate(users.post_users_search, {"query": []})
total: int | None = pages.total
cursor: dict[str, Any] | None = pages.cursor
names: list[str | genesys.ApiNullValue | None] = [user.name for user in pages]
answer: genesys.ApiResponse[genesys.User] = genesys.with_response(users.get_user, "id", expand=["team"])
user: genesys.User = answer.data
queue: genesys.Queue = genesys.find(routing.get_routing_queues, name="Support", cache={})
query: dict[str, Any] = {}
details = genesys.AnalyticsApi(client).post_analytics_conversations_details_jobs
job: genesys.Job[genesys.AnalyticsConversation] = genesys.run_job(details, genesys.AsyncConversationQuery(), timeout=60)
polled: genesys.Job[genesys.AnalyticsConversation] = genesys.run_job(
    details, query, poll=(0.1, 2), progress=True, timeout=60
)
shown: genesys.Job[genesys.AnalyticsConversation] = genesys.run_job(details, query, progress=True)
attached: genesys.Job[genesys.AnalyticsConversation] = genesys.Job.attach(details, "id")
conversations: list[str | genesys.ApiNullValue | None] = [one.conversation_id for one in job]
results: genesys.Pages[genesys.AnalyticsConversation] = job.results(page_size=100)
started: genesys.AsyncQueryResponse = details(query)
views: genesys.Job[genesys.JourneyViewResult] = genesys.run_job(
    genesys.JourneyApi(client).post_journey_view_version_jobs, "id", "1"
)
recorded: genesys.Job[genesys.BatchDownloadJobResult] = genesys.run_job(
    genesys.RecordingApi(client).post_recording_batchrequests, genesys.BatchDownloadJobSubmission()
)
in_a_file: genesys.Job[Any] = genesys.run_job(
    genesys.WorkforceManagementApi(client).post_workforcemanagement_adherence_explanations_query, {}
)
started_many: list[Outcome[genesys.AsyncQueryResponse]] = list(genesys.call_many(details, [(query,)]))
rows: list[dict[str, Any]] = genesys.to_rows(pages, explode="addresses")
of_dicts: list[dict[str, Any]] = genesys.to_rows([{"id": "1"}, user], model=genesys.User, flatten=False)
of_job: list[dict[str, Any]] = genesys.to_rows(job)
states: list[str] = [str(kind) for kind in genesys.to_dataframe(list(pages)).dtypes]
entry_model: type[object] | None = pages.entry_model
saved: Path = genesys.download("https://example.com/x", Path("x"), True, client=client, max_bytes=5)
answered: int = genesys.upload("https://example.com/x", BytesIO(), lambda done, total: None, method="POST").status
week: str = genesys.interval(days=7, tz="Europe/Berlin")
calls: list[tuple[str, dict[str, Any]]] = []
outcomes: list[Outcome[genesys.User]] = list(genesys.call_many(users.patch_user, calls, ordered=False))
patched: genesys.User = outcomes[0].get()
maybe: genesys.User | None = outcomes[0].result
