// GCC 12 for Windows frees the memory of a thread's thread_local objects before it calls their destructors
// (GCC bug 80816): winpthreads empties its keys in the order in which they were made, and the key of the
// memory is usually the older one. A destructor registered while this DLL is loaded, before any thread_local
// object is touched, makes theirs the older one.
extern "C" int __cxa_thread_atexit(void (*destructor)(void*), void* object, void* library);

extern "C" {
__declspec(dllexport) int shelfcastThreadExit = __cxa_thread_atexit([](void*) {}, nullptr, nullptr);
}
