"""A user's program with mistakes. `make types` must find each: an ignored mistake that is none is an error itself."""

import PureCloudPlatformClientV2 as genesys

client = genesys.ApiClient()
users = genesys.UsersApi(client)
users.get_users(pagesize=5)  # type: ignore[call-arg]
users.get_users(page_size="5")  # type: ignore[arg-type]
users.get_users(state="sleeping")  # type: ignore[arg-type]
users.get_user()  # type: ignore[call-arg]
users.get_user("id").nmae  # type: ignore[attr-defined]
users.post_users(genesys.User(name="x"))  # type: ignore[arg-type]
genesys.User(nmae="x")  # type: ignore[call-arg]
genesys.User(version="x")  # type: ignore[arg-type]
version: str = genesys.User().version  # type: ignore[assignment]
genesys.NoSuchApi  # type: ignore[attr-defined]
genesys.configuration.hots  # type: ignore[attr-defined]
genesys.User().orderBy = "x"  # type: ignore[attr-defined]
genesys.User(title=genesys.ApiNullValue(), version=genesys.ApiNullValue())
genesys.YearMonth("2024", 2)  # type: ignore[arg-type]
genesys.User.from_dict(["x"])  # type: ignore[arg-type]
genesys.User.from_json({})  # type: ignore[arg-type]
division: genesys.Division = genesys.User.from_json("{}")  # type: ignore[assignment]
extra: list[str] = genesys.User().additional_properties  # type: ignore[assignment]
genesys.paginate(users.get_users, page_size="5")  # type: ignore[call-overload]
genesys.paginate(users.get_user, "id")  # type: ignore[call-overload]
jobs = genesys.AnalyticsApi(client).post_analytics_conversations_details_jobs
genesys.run_job(jobs)  # type: ignore[call-overload]
genesys.run_job(jobs, 5)  # type: ignore[call-overload]
genesys.run_job(jobs, {}, pol=1)  # type: ignore[call-arg]
genesys.run_job(jobs, {}, poll="x")  # type: ignore[call-arg]
genesys.with_response(users.get_user)  # type: ignore[call-arg]
genesys.with_response(users.get_user, "id").data.nmae  # type: ignore[attr-defined]
genesys.call_many(users.patch_user, [], on_error="ignore")  # type: ignore[arg-type]
genesys.call_many(users.patch_user, [1])  # type: ignore[list-item]
next(genesys.call_many(users.patch_user, [])).get().nmae  # type: ignore[attr-defined]
genesys.to_rows(user="x")  # type: ignore[call-arg]
genesys.to_rows([5])  # type: ignore[list-item]
genesys.to_arrow(genesys.User())  # type: ignore[arg-type]
genesys.to_rows([], model="User")  # type: ignore[arg-type]
genesys.to_rows([], explode=5)  # type: ignore[arg-type]
genesys.to_batches([], batch_size="5")  # type: ignore[arg-type]
